import type { diagnosisPermissions as source } from '../en/diagnosis-permissions.ts'
import type { Translated } from '../translated.ts'

/** Diagnosis: permissions, SELinux and the guest. */
export const diagnosisPermissions: Translated<typeof source> = {
  'diagnosis.vfio-open-permission.title': 'QEMU no puede abrir el grupo',
  'diagnosis.vfio-open-permission.cause':
    'QEMU se ejecuta como un usuario sin permisos sobre {{file}}: se inició a mano, o en una sesión (qemu:///session).',
  'diagnosis.vfio-open-permission.fix':
    'Ejecute la máquina virtual en qemu:///system, donde lo abre libvirt. A mano: una regla udev para el grupo kvm.',

  'diagnosis.firmware-file-permission.title': 'QEMU no puede leer un archivo de firmware o de BIOS de vídeo',
  'diagnosis.firmware-file-permission.cause':
    'En una carpeta personal está {{file}}, y ahí QEMU (usuario qemu, confinado por SELinux o AppArmor) no puede entrar.',
  'diagnosis.firmware-file-permission.fix':
    'Muévalo: un BIOS de vídeo con `handoverctl plan --vbios FILE`, un firmware UEFI a /usr/share/edk2, o mejor <os firmware="efi"> sin ruta.',

  'diagnosis.selinux-denied-firmware.title': 'A QEMU se le denegó un archivo de firmware',
  'diagnosis.selinux-denied-firmware.cause':
    'QEMU no pudo abrir {{file}}, aunque está: no lo permite su etiqueta SELinux, su propietario o una carpeta superior.',
  'diagnosis.selinux-denied-firmware.fix':
    '`ls -lZ` muestra su etiqueta, `sudo restorecon -v FILE` pone la correcta para su lugar. Guarde esos archivos en /var/lib/libvirt; un plan guarda ahí un BIOS de vídeo.',

  'diagnosis.disk-image-permission.title': 'QEMU no puede abrir una imagen de disco',
  'diagnosis.disk-image-permission.cause':
    'QEMU terminó porque no pudo abrir {{file}}: por su propietario, su etiqueta SELinux, u otro programa que lo tiene bloqueado. La tarjeta no es el motivo.',
  'diagnosis.disk-image-permission.fix':
    'Guarde las imágenes en /var/lib/libvirt/images, y después `sudo restorecon -v FILE`. Si está bloqueada, la tiene abierta otra máquina virtual o herramienta.',

  'diagnosis.storage-file-permission.title': 'El QEMU de libvirt no puede llegar a un archivo del invitado',
  'diagnosis.storage-file-permission.cause':
    'QEMU se ejecuta como un usuario propio y no puede entrar en una carpeta del camino hasta {{file}}; las carpetas personales están cerradas a otros.',
  'diagnosis.storage-file-permission.fix':
    'Mueva el archivo a /var/lib/libvirt/images y cambie su ruta en la definición; o deje que ese usuario entre en las carpetas: `setfacl -m u:qemu:x FOLDER`.',

  'diagnosis.storage-file-missing.title': 'Falta una imagen de disco del invitado',
  'diagnosis.storage-file-missing.cause':
    'No existe (o ya no existe) {{file}}, y lo nombra la definición de {{vm}}. La tarjeta no es el motivo.',
  'diagnosis.storage-file-missing.fix':
    'Reponga el archivo, monte el disco en el que está, o cambie la ruta en la definición.',

  'diagnosis.libvirt-access-denied.title': 'libvirt no dejó entrar a este usuario',
  'diagnosis.libvirt-access-denied.cause':
    'Gestionar máquinas virtuales del sistema requiere el grupo libvirt o la contraseña de un administrador, y no había ninguna de las dos cosas, o nadie a quien pedirla.',
  'diagnosis.libvirt-access-denied.fix':
    '`sudo usermod -aG libvirt $USER`, después cierre e inicie sesión; o responda cuando se pida la contraseña.',

  'diagnosis.evdev-not-permitted.title': 'QEMU no puede usar el teclado o el ratón',
  'diagnosis.evdev-not-permitted.cause':
    'QEMU no pudo abrir {{file}}. Si se da con argumentos directos, libvirt no sabe nada de ello y no lo permite.',
  'diagnosis.evdev-not-permitted.fix':
    'Descríbalo a libvirt: <input type="evdev"><source dev="…"/></input>. Entonces permite y etiqueta el dispositivo por sí mismo.',

  'diagnosis.usb-hostdev-permission.title': 'QEMU no puede abrir un dispositivo USB',
  'diagnosis.usb-hostdev-permission.cause':
    'QEMU no pudo abrir {{file}}: se dio con argumentos directos, o QEMU se ejecuta en una sesión sin permisos sobre ello.',
  'diagnosis.usb-hostdev-permission.fix':
    'Añada el dispositivo en la definición (hostdev de tipo usb) en qemu:///system: libvirt da entonces los permisos.',

  'diagnosis.hugepages-permission.title': 'QEMU no puede usar las páginas enormes',
  'diagnosis.hugepages-permission.cause':
    'La carpeta de las páginas enormes del invitado pertenece a otro o tiene una etiqueta incorrecta; se creó antes de que se iniciara libvirt, o con una umask estricta.',
  'diagnosis.hugepages-permission.fix':
    'Sin ninguna máquina virtual en marcha: `sudo systemctl restart virtqemud` (o libvirtd), que la crea de nuevo.',

  'diagnosis.kvmfr-backing-missing.title': 'No se puede usar el dispositivo de memoria de Looking Glass',
  'diagnosis.kvmfr-backing-missing.cause':
    '/dev/kvmfr0 no está (el módulo kvmfr no está cargado), o QEMU no puede abrirlo: por el propietario, la etiqueta SELinux o la lista de dispositivos de libvirt.',
  'diagnosis.kvmfr-backing-missing.fix':
    '`sudo modprobe kvmfr static_size_mb=SIZE`, una regla udev para su propietario, y "/dev/kvmfr0" en cgroup_device_acl de /etc/libvirt/qemu.conf.',

  'diagnosis.looking-glass-shm-permission.title': 'Looking Glass no puede abrir su memoria compartida',
  'diagnosis.looking-glass-shm-permission.cause':
    'El archivo de /dev/shm pertenece al usuario qemu, o tiene una etiqueta que usted no puede leer: QEMU lo creó cuando se inició el invitado.',
  'diagnosis.looking-glass-shm-permission.fix':
    'Haga que se cree antes, con su nombre: en /etc/tmpfiles.d/10-looking-glass.conf la línea `f /dev/shm/looking-glass 0660 USER kvm -`, y después inicie de nuevo el invitado.',

  'diagnosis.selinux-avc-virtlogd.title':
    'SELinux impidió al demonio de registro de libvirt entrar en una carpeta',
  'diagnosis.selinux-avc-virtlogd.cause':
    'Un archivo de consola o de registro de una máquina virtual está en una carpeta personal, en la que virtlogd no puede entrar.',
  'diagnosis.selinux-avc-virtlogd.fix':
    'Ponga esos archivos en /var/lib/libvirt o /var/log/libvirt. SELinux sigue activado.',

  'diagnosis.selinux-avc-hostdev.title': 'SELinux impidió a libvirt o QEMU usar un dispositivo',
  'diagnosis.selinux-avc-hostdev.cause':
    'SELinux denegó abrir un dispositivo del anfitrión (USB o VFIO) para una máquina virtual.',
  'diagnosis.selinux-avc-hostdev.fix':
    '`sudo setsebool -P virt_use_usb on` para dispositivos USB, y actualice selinux-policy. SELinux sigue activado.',

  'diagnosis.selinux-avc-qemu.title': 'SELinux denegó algo a QEMU',
  'diagnosis.selinux-avc-qemu.cause':
    'QEMU pidió algo que la política no le da. Las pequeñas lecturas en /sys son lagunas de la política e inofensivas; un archivo suyo indica una etiqueta o un lugar incorrectos.',
  'diagnosis.selinux-avc-qemu.fix':
    'Actualice selinux-policy. Si la línea nombra un archivo suyo, `sudo restorecon -v FILE`, o guárdelo en /var/lib/libvirt; un plan guarda ahí un BIOS de vídeo.',

  'diagnosis.selinux-avc-libvirt.title': 'SELinux denegó algo a libvirt',
  'diagnosis.selinux-avc-libvirt.cause': 'Un demonio de libvirt pidió algo que la política no le da.',
  'diagnosis.selinux-avc-libvirt.fix': 'Actualice selinux-policy y libvirt. SELinux sigue activado.',

  'diagnosis.apparmor-denied.title': 'AppArmor denegó algo a QEMU o libvirt',
  'diagnosis.apparmor-denied.cause':
    'El perfil que libvirt creó para la máquina virtual no permite lo que nombra la línea (Debian, Ubuntu).',
  'diagnosis.apparmor-denied.fix':
    'Actualice libvirt; si no basta, permita esa ruta en /etc/apparmor.d/local/abstractions/libvirt-qemu, e inicie de nuevo la máquina virtual.',

  'diagnosis.guest-code-43.title': 'Windows detuvo la tarjeta (código 43)',
  'diagnosis.guest-code-43.cause':
    'El controlador del invitado no pudo iniciar la tarjeta: no se le hizo un reset, falta su BIOS de vídeo, o un controlador anterior a 2021 se niega a funcionar en una máquina virtual.',
  'diagnosis.guest-code-43.fix':
    'Actualice el controlador en el invitado. Después busque aquí problemas de reset de la tarjeta, y deje que la revisión de la máquina virtual lo examine.',

  'diagnosis.guest-code-12.title': 'Windows no tiene espacio para la tarjeta (código 12)',
  'diagnosis.guest-code-12.cause':
    'La ventana para dispositivos en el invitado es demasiado pequeña para la memoria de la tarjeta.',
  'diagnosis.guest-code-12.fix':
    'Use q35 con UEFI, active «Above 4G Decoding» en la configuración del firmware del anfitrión, y dé al invitado una ventana mayor (fw_cfg opt/ovmf/X-PciMmio64Mb=65536).',

  'diagnosis.no-space-large-bar-guest.title': 'El invitado no tiene espacio para la memoria de la tarjeta',
  'diagnosis.no-space-large-bar-guest.cause':
    'La tarjeta tiene una ventana grande (Resizable BAR) que no cabe en la del invitado.',
  'diagnosis.no-space-large-bar-guest.fix':
    'Dé al invitado una ventana mayor (q35, UEFI, fw_cfg opt/ovmf/X-PciMmio64Mb), o reduzca la de la tarjeta en la configuración del firmware.',

  'diagnosis.guest-nvidia-init-failed.title': 'El controlador de NVIDIA no pudo iniciar la tarjeta',
  'diagnosis.guest-nvidia-init-failed.cause':
    'El controlador encontró {{device}} y no obtuvo ninguna respuesta coherente: no se le hizo un reset a la tarjeta, no tiene aquí BIOS de vídeo, o antes la tuvo otro controlador.',
  'diagnosis.guest-nvidia-init-failed.fix':
    'Apague y encienda el equipo. Después reserve la tarjeta con un plan, para que solo la inicie el invitado, y dele un BIOS de vídeo como archivo si no tiene.',

  'diagnosis.guest-amdgpu-psp.title': 'amdgpu no pudo iniciar la tarjeta',
  'diagnosis.guest-amdgpu-psp.cause':
    'El procesador de seguridad de la tarjeta (PSP) no aceptó su firmware: no se le hizo un reset a la tarjeta, o su memoria no estaba libre en el anfitrión (la imagen de arranque).',
  'diagnosis.guest-amdgpu-psp.fix':
    "Apague y encienda el equipo. En el anfitrión busque «can't reserve», y aquí problemas de reset.",

  'diagnosis.guest-nouveau-no-vbios.title': 'El controlador del invitado no encuentra ningún BIOS de vídeo',
  'diagnosis.guest-nouveau-no-vbios.cause':
    'La tarjeta no tiene uno propio (las gráficas de portátiles lo guardan en el firmware del anfitrión), y al invitado no se le dio ninguno.',
  'diagnosis.guest-nouveau-no-vbios.fix':
    'Dele uno como archivo: `handoverctl plan --vbios FILE`, y después conecte la tarjeta.',

  'diagnosis.nvidia-open-module-required.title': 'Esta tarjeta NVIDIA necesita el controlador abierto',
  'diagnosis.nvidia-open-module-required.cause':
    'Las tarjetas desde Blackwell solo funcionan con los módulos de kernel abiertos de NVIDIA; en el invitado están instalados los cerrados.',
  'diagnosis.nvidia-open-module-required.fix':
    'Instale en el invitado los módulos de kernel abiertos (en RPM Fusion `akmod-nvidia-open`, en Ubuntu `nvidia-driver-VERSION-open`).',
}
